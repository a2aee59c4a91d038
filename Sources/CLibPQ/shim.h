#ifndef ROLLCALL_CLIBPQ_H
#define ROLLCALL_CLIBPQ_H
#include <libpq-fe.h>
#endif
