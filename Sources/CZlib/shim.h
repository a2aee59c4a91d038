#ifndef ROLLCALL_ZLIB_SHIM_H
#define ROLLCALL_ZLIB_SHIM_H
#include <zlib.h>
#endif
