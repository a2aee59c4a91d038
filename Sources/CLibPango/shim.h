#ifndef ROLLCALL_LIBPANGO_SHIM_H
#define ROLLCALL_LIBPANGO_SHIM_H
/* Only names the library to link with; CPaper includes its headers, so that Swift never reads them. */
#endif
