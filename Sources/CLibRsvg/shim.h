#ifndef ROLLCALL_LIBRSVG_SHIM_H
#define ROLLCALL_LIBRSVG_SHIM_H
/* Only names the library to link with; CPaper includes its headers, so that Swift never reads them. */
#endif
