#include "Parts.h"

#include <librsvg/rsvg.h>

struct rollcall_svg {
  RsvgHandle *handle;
};

static void tell(GError *error, char *fault, size_t length) {
  g_strlcpy(fault, error ? error->message : "it cannot be read", length);
  g_clear_error(&error);
}

/* Without a base address librsvg refuses every reference to a file or to the network. */
rollcall_svg *rollcall_svg_open(
  const void *bytes, size_t length, const char *style, size_t style_length, char *fault,
  size_t fault_length) {
  GError *error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data(bytes, length, &error);
  if (!handle) {
    tell(error, fault, fault_length);
    return NULL;
  }
  rsvg_handle_set_dpi(handle, 96);
  if (style_length
      && !rsvg_handle_set_stylesheet(handle, (const guint8 *)style, style_length, &error)) {
    tell(error, fault, fault_length);
    g_object_unref(handle);
    return NULL;
  }
  rollcall_svg *svg = g_new0(rollcall_svg, 1);
  svg->handle = handle;
  return svg;
}

void rollcall_svg_close(rollcall_svg *svg) {
  g_object_unref(svg->handle);
  g_free(svg);
}

int rollcall_svg_size(rollcall_svg *svg, double *width, double *height) {
  if (rsvg_handle_get_intrinsic_size_in_pixels(svg->handle, width, height)) return 0;
  gboolean has_width, has_height, has_box;
  RsvgLength ignored_width, ignored_height;
  RsvgRectangle box;
  rsvg_handle_get_intrinsic_dimensions(
    svg->handle, &has_width, &ignored_width, &has_height, &ignored_height, &has_box, &box);
  if (!has_box) return -1;
  *width = box.width;
  *height = box.height;
  return 0;
}

static int draw(cairo_t *cairo, rollcall_svg *svg, RsvgRectangle place) {
  GError *error = NULL;
  gboolean good = rsvg_handle_render_document(svg->handle, cairo, &place, &error);
  g_clear_error(&error);
  return good ? 0 : -1;
}

int rollcall_svg_draw(
  rollcall_paper *paper, rollcall_svg *svg, double x, double y, double width, double height) {
  RsvgRectangle place = {x, y, width, height};
  cairo_save(paper->cairo);
  int failed = draw(paper->cairo, svg, place);
  cairo_restore(paper->cairo);
  return failed;
}

static cairo_status_t append(void *bytes, const unsigned char *data, unsigned length) {
  g_byte_array_append(bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

int rollcall_svg_png(rollcall_svg *svg, int width, int height, rollcall_bytes *output) {
  memset(output, 0, sizeof *output);
  RsvgRectangle place = {0, 0, width, height};
  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cairo = cairo_create(surface);
  int failed = draw(cairo, svg, place) || cairo_status(cairo);
  cairo_destroy(cairo);
  GByteArray *bytes = g_byte_array_new();
  if (!failed) failed = cairo_surface_write_to_png_stream(surface, append, bytes);
  cairo_surface_destroy(surface);
  if (failed) {
    g_byte_array_free(bytes, TRUE);
    return -1;
  }
  *output = rollcall_bytes_taking(bytes);
  return 0;
}
