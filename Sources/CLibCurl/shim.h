#ifndef ROLLCALL_LIBCURL_SHIM_H
#define ROLLCALL_LIBCURL_SHIM_H
/* Only names the library to link with; CCurl includes its headers, so that Swift never reads them. */
#endif
