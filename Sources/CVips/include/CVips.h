#ifndef ROLLCALL_CVIPS_H
#define ROLLCALL_CVIPS_H
#include <stddef.h>

/* The few things Rollcall asks of libvips, without varargs and without GObject.
   Functions that can fail return 0 for good and another number for failure. */

typedef enum {
  rollcall_vips_jpeg,
  rollcall_vips_png,
  rollcall_vips_webp,
  rollcall_vips_gif,
  rollcall_vips_heif,
} rollcall_vips_kind;

/* An opened picture whose pixels have not been decoded yet. */
typedef struct rollcall_vips_picture rollcall_vips_picture;

/* Starts the library once, with one thread, no cache, and no reader but the five above. */
int rollcall_vips_start(void);

/* Whether this build of libvips reads the kind. */
int rollcall_vips_reads(rollcall_vips_kind kind);

/* Reads the header of `bytes`, which must outlive the picture. NULL when it cannot be read. */
rollcall_vips_picture *rollcall_vips_open(
  const void *bytes, size_t length, rollcall_vips_kind kind);
void rollcall_vips_close(rollcall_vips_picture *picture);

int rollcall_vips_width(const rollcall_vips_picture *picture);
int rollcall_vips_height(const rollcall_vips_picture *picture);
int rollcall_vips_pages(const rollcall_vips_picture *picture);
int rollcall_vips_has_alpha(const rollcall_vips_picture *picture);

/* A block of metadata by libvips' name, for example "exif-data"; NULL when there is none.
   It belongs to the picture. */
const void *rollcall_vips_block(
  const rollcall_vips_picture *picture, const char *name, size_t *length);

/* The n-th textual remark (comments of JPEG, PNG and GIF), or NULL after the last.
   Name and text belong to the picture. */
const char *rollcall_vips_remark(
  const rollcall_vips_picture *picture, int place, const char **name);

typedef struct {
  void *bytes;
  size_t length;
  int width;
  int height;
} rollcall_vips_output;

/* Decodes the first frame upright into sRGB, at most `edge` pixels wide and high, and encodes it
   without metadata: as PNG when `as_png`, else as JPEG on white. Gives up after `seconds`.
   The caller frees the bytes. */
int rollcall_vips_clean(
  rollcall_vips_picture *picture, int edge, int as_png, double seconds,
  rollcall_vips_output *output);
void rollcall_vips_free(void *bytes);

/* Lets this process have so many bytes of memory and seconds of processor time, and write no
   file. */
void rollcall_bound_process(unsigned long memory, int seconds);
#endif
