#include "CPictureFixtures.h"

#include <stdlib.h>
#include <string.h>
#include <vips/vips.h>

static VipsImage *gradient(int width, int height, int bands) {
  size_t size = (size_t)width * (size_t)height * (size_t)bands;
  unsigned char *pixels = malloc(size);
  if (!pixels) return NULL;
  unsigned char *next = pixels;
  for (int y = 0; y < height; y++) {
    for (int x = 0; x < width; x++) {
      *next++ = (unsigned char)(x * 255 / width);
      *next++ = (unsigned char)(y * 255 / height);
      *next++ = 128;
      if (bands == 4) *next++ = (unsigned char)((x + y) % 256);
    }
  }
  VipsImage *image =
    vips_image_new_from_memory_copy(pixels, size, width, height, bands, VIPS_FORMAT_UCHAR);
  free(pixels);
  if (image) image->Type = VIPS_INTERPRETATION_sRGB;
  return image;
}

int rollcall_fixture_make(
  int width, int height, int with_alpha, const char *suffix, const rollcall_fixture_note *notes,
  int count, rollcall_fixture *output) {
  memset(output, 0, sizeof *output);
  VipsImage *image = gradient(width, height, with_alpha ? 4 : 3);
  if (!image) return -1;
  for (int place = 0; place < count; place++) {
    vips_image_set_blob_copy(
      image, notes[place].name, notes[place].bytes, notes[place].length);
  }
  int failed = vips_image_write_to_buffer(image, suffix, &output->bytes, &output->length, NULL);
  g_object_unref(image);
  vips_error_clear();
  return failed;
}

void rollcall_fixture_free(void *bytes) { g_free(bytes); }

int rollcall_fixture_pixel(const void *bytes, size_t length, int x, int y) {
  VipsImage *image = vips_image_new_from_buffer(bytes, length, "", NULL);
  if (!image) return -1;
  double *values = NULL;
  int bands = 0;
  int colour = -1;
  if (!vips_getpoint(image, &values, &bands, x, y, NULL)) {
    if (bands >= 3) colour = (int)values[0] << 16 | (int)values[1] << 8 | (int)values[2];
    g_free(values);
  }
  g_object_unref(image);
  return colour;
}
