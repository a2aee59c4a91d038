#include "Parts.h"

struct rollcall_text {
  PangoLayout *layout;
  PangoAttrList *styles;
  GArray *lines;
  double spacing;
  unsigned color;
};

static PangoAlignment alignment(rollcall_text_alignment wanted) {
  switch (wanted) {
  case rollcall_text_center: return PANGO_ALIGN_CENTER;
  case rollcall_text_end: return PANGO_ALIGN_RIGHT;
  default: return PANGO_ALIGN_LEFT;
  }
}

rollcall_text *rollcall_text_open(
  rollcall_paper *paper, const char *utf8, size_t length, rollcall_text_setting setting) {
  rollcall_text *text = g_new0(rollcall_text, 1);
  text->layout = pango_layout_new(paper->text);
  text->styles = pango_attr_list_new();
  /* Joined letters such as "ffi" could not be found by searching for the three. */
  pango_attr_list_insert(text->styles, pango_attr_font_features_new("liga 0, clig 0"));
  text->color = setting.color;
  text->spacing = setting.spacing;
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family(font, setting.family);
  pango_font_description_set_size(font, (int)(setting.size * PANGO_SCALE));
  pango_layout_set_font_description(text->layout, font);
  pango_font_description_free(font);
  pango_layout_set_width(text->layout, (int)(setting.width * PANGO_SCALE));
  pango_layout_set_wrap(text->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment(text->layout, alignment(setting.alignment));
  pango_layout_set_text(text->layout, utf8, (int)length);
  return text;
}

void rollcall_text_close(rollcall_text *text) {
  if (text->lines) g_array_free(text->lines, TRUE);
  pango_attr_list_unref(text->styles);
  g_object_unref(text->layout);
  g_free(text);
}

static PangoAttribute *attribute(rollcall_text_style style, unsigned value) {
  switch (style) {
  case rollcall_text_bold: return pango_attr_weight_new(PANGO_WEIGHT_BOLD);
  case rollcall_text_italic: return pango_attr_style_new(PANGO_STYLE_ITALIC);
  case rollcall_text_fixed: return pango_attr_family_new("monospace");
  case rollcall_text_underlined: return pango_attr_underline_new(PANGO_UNDERLINE_SINGLE);
  case rollcall_text_color: break;
  }
  return pango_attr_foreground_new(
    (guint16)((value >> 16 & 255) * 257), (guint16)((value >> 8 & 255) * 257),
    (guint16)((value & 255) * 257));
}

void rollcall_text_style_range(
  rollcall_text *text, unsigned start, unsigned end, rollcall_text_style style, unsigned value) {
  PangoAttribute *change = attribute(style, value);
  change->start_index = start;
  change->end_index = end;
  pango_attr_list_insert(text->styles, change);
}

static void measure(rollcall_text *text) {
  if (text->lines) return;
  pango_layout_set_attributes(text->layout, text->styles);
  text->lines = g_array_new(FALSE, TRUE, sizeof(rollcall_text_line));
  PangoLayoutIter *place = pango_layout_get_iter(text->layout);
  do {
    PangoRectangle box;
    int top, bottom;
    pango_layout_iter_get_line_extents(place, NULL, &box);
    pango_layout_iter_get_line_yrange(place, &top, &bottom);
    double height = pango_units_to_double(bottom - top);
    double baseline = pango_units_to_double(pango_layout_iter_get_baseline(place) - top);
    rollcall_text_line line = {
      height * text->spacing, baseline + height * (text->spacing - 1) / 2,
      pango_units_to_double(box.x), pango_units_to_double(box.width)};
    g_array_append_val(text->lines, line);
  } while (pango_layout_iter_next_line(place));
  pango_layout_iter_free(place);
}

int rollcall_text_count(rollcall_text *text) {
  measure(text);
  return (int)text->lines->len;
}

int rollcall_text_measure(rollcall_text *text, int line, rollcall_text_line *result) {
  measure(text);
  if (line < 0 || line >= (int)text->lines->len) return -1;
  *result = g_array_index(text->lines, rollcall_text_line, line);
  return 0;
}

int rollcall_text_ranges(
  rollcall_text *text, int line, unsigned start, unsigned end, double *pairs, int most) {
  PangoLayoutLine *wanted = pango_layout_get_line_readonly(text->layout, line);
  if (!wanted) return 0;
  int first = MAX((int)start, wanted->start_index);
  int last = MIN((int)end, wanted->start_index + wanted->length);
  if (first >= last) return 0;
  int *ranges = NULL;
  int count = 0;
  pango_layout_line_get_x_ranges(wanted, first, last, &ranges, &count);
  count = MIN(count, most);
  for (int i = 0; i < count; i++) {
    pairs[2 * i] = pango_units_to_double(ranges[2 * i]);
    pairs[2 * i + 1] = pango_units_to_double(ranges[2 * i + 1] - ranges[2 * i]);
  }
  g_free(ranges);
  return count;
}

void rollcall_text_draw(
  rollcall_paper *paper, rollcall_text *text, int line, double x, double baseline) {
  rollcall_text_line place;
  if (rollcall_text_measure(text, line, &place)) return;
  rollcall_paint(paper->cairo, text->color);
  cairo_move_to(paper->cairo, x + place.x, baseline);
  pango_cairo_show_layout_line(
    paper->cairo, pango_layout_get_line_readonly(text->layout, line));
}
