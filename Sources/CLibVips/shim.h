#ifndef ROLLCALL_LIBVIPS_SHIM_H
#define ROLLCALL_LIBVIPS_SHIM_H
/* Only names the library to link with; CVips includes its headers, so that Swift never reads them. */
#endif
