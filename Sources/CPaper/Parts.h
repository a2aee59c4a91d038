#ifndef ROLLCALL_CPAPER_PARTS_H
#define ROLLCALL_CPAPER_PARTS_H
#include "CPaper.h"

#include <pango/pangocairo.h>
#include <string.h>

struct rollcall_paper {
  GByteArray *bytes;
  cairo_surface_t *surface;
  cairo_t *cairo;
  PangoFontMap *fonts;
  PangoContext *text;
};

rollcall_bytes rollcall_bytes_taking(GByteArray *array);
void rollcall_paint(cairo_t *cairo, unsigned color);
#endif
