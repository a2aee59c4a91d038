#include "Parts.h"

#include <cairo-pdf.h>

static cairo_status_t append(void *bytes, const unsigned char *data, unsigned length) {
  g_byte_array_append(bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

rollcall_bytes rollcall_bytes_taking(GByteArray *array) {
  rollcall_bytes result = {NULL, array->len};
  result.bytes = g_byte_array_free(array, FALSE);
  return result;
}

void rollcall_bytes_free(rollcall_bytes bytes) { g_free(bytes.bytes); }

static PangoContext *text_context(PangoFontMap *fonts, const char *language) {
  PangoContext *context = pango_font_map_create_context(fonts);
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_context_set_language(context, pango_language_from_string(language));
  return context;
}

rollcall_paper *rollcall_paper_open(double width, double height, const char *language) {
  rollcall_paper *paper = g_new0(rollcall_paper, 1);
  paper->bytes = g_byte_array_new();
  paper->surface = cairo_pdf_surface_create_for_stream(append, paper->bytes, width, height);
  cairo_pdf_surface_restrict_to_version(paper->surface, CAIRO_PDF_VERSION_1_4);
  paper->cairo = cairo_create(paper->surface);
  paper->fonts = pango_cairo_font_map_new();
  paper->text = text_context(paper->fonts, language);
  return paper;
}

void rollcall_paper_close(rollcall_paper *paper) {
  cairo_destroy(paper->cairo);
  cairo_surface_finish(paper->surface);
  cairo_surface_destroy(paper->surface);
  g_object_unref(paper->text);
  g_object_unref(paper->fonts);
  if (paper->bytes) g_byte_array_free(paper->bytes, TRUE);
  g_free(paper);
}

void rollcall_paper_note(rollcall_paper *paper, rollcall_paper_fact fact, const char *value) {
  switch (fact) {
  case rollcall_paper_title:
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_TITLE, value);
    break;
  case rollcall_paper_author:
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_AUTHOR, value);
    break;
  case rollcall_paper_subject:
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_SUBJECT, value);
    break;
  case rollcall_paper_creator:
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_CREATOR, value);
    break;
  case rollcall_paper_created:
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_CREATE_DATE, value);
    cairo_pdf_surface_set_metadata(paper->surface, CAIRO_PDF_METADATA_MOD_DATE, value);
    break;
  }
}

void rollcall_paper_next_page(rollcall_paper *paper) { cairo_show_page(paper->cairo); }

int rollcall_paper_finish(rollcall_paper *paper, rollcall_bytes *output) {
  memset(output, 0, sizeof *output);
  cairo_status_t status = cairo_status(paper->cairo);
  cairo_surface_finish(paper->surface);
  if (!status) status = cairo_surface_status(paper->surface);
  if (status) return (int)status;
  *output = rollcall_bytes_taking(paper->bytes);
  paper->bytes = NULL;
  return 0;
}

void rollcall_paper_begin(rollcall_paper *paper, const char *tag, const char *attributes) {
  cairo_tag_begin(paper->cairo, tag, attributes ? attributes : "");
}

void rollcall_paper_end(rollcall_paper *paper, const char *tag) {
  cairo_tag_end(paper->cairo, tag);
}

void rollcall_paint(cairo_t *cairo, unsigned color) {
  cairo_set_source_rgb(
    cairo, (color >> 16 & 255) / 255.0, (color >> 8 & 255) / 255.0, (color & 255) / 255.0);
}

void rollcall_paper_fill(
  rollcall_paper *paper, double x, double y, double width, double height, unsigned color) {
  rollcall_paint(paper->cairo, color);
  cairo_rectangle(paper->cairo, x, y, width, height);
  cairo_fill(paper->cairo);
}

int rollcall_paper_outline(
  rollcall_paper *paper, int parent, const char *title, int page, double y) {
  char place[64];
  char down[G_ASCII_DTOSTR_BUF_SIZE];
  g_ascii_formatd(down, sizeof down, "%.2f", y);
  g_snprintf(place, sizeof place, "page=%d pos=[0 %s]", page, down);
  return cairo_pdf_surface_add_outline(paper->surface, parent, title, place, 0);
}
