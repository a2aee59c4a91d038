#ifndef ROLLCALL_PICTURE_FIXTURES_H
#define ROLLCALL_PICTURE_FIXTURES_H
#include <stddef.h>

/* Pictures for tests, made on the spot. */

typedef struct {
  const char *name;
  const void *bytes;
  size_t length;
} rollcall_fixture_note;

typedef struct {
  void *bytes;
  size_t length;
} rollcall_fixture;

/* A gradient as ".jpg", ".png", ".webp", ".gif" or ".heic", with blocks of metadata under libvips'
   names. 0 for good. The caller frees the bytes, and has started libvips (see CVips). */
int rollcall_fixture_make(
  int width, int height, int with_alpha, const char *suffix, const rollcall_fixture_note *notes,
  int count, rollcall_fixture *output);
void rollcall_fixture_free(void *bytes);

/* The red, green and blue of one pixel of an encoded picture, or a number below 0. */
int rollcall_fixture_pixel(const void *bytes, size_t length, int x, int y);
#endif
