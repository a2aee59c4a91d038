#ifndef ROLLCALL_CPAPER_H
#define ROLLCALL_CPAPER_H
#include <stddef.h>

/* The few things Rollcall asks of cairo, Pango and librsvg, without varargs and without GObject.
   Lengths are points (1/72 inch), colors 0xRRGGBB. Functions that can fail return 0 for good and
   another number for failure. Nothing is shared: values of two documents may be used on two
   threads at once, those of one document on one thread only. */

#pragma clang assume_nonnull begin

typedef struct {
  void *_Nullable bytes;
  size_t length;
} rollcall_bytes;
void rollcall_bytes_free(rollcall_bytes bytes);

/* A PDF that is being written. */
typedef struct rollcall_paper rollcall_paper;

typedef enum {
  rollcall_paper_title,
  rollcall_paper_author,
  rollcall_paper_subject,
  rollcall_paper_creator,
  rollcall_paper_created,
} rollcall_paper_fact;

rollcall_paper *rollcall_paper_open(double width, double height, const char *language);
void rollcall_paper_close(rollcall_paper *paper);
void rollcall_paper_note(rollcall_paper *paper, rollcall_paper_fact fact, const char *value);
void rollcall_paper_next_page(rollcall_paper *paper);

/* Ends the document and gives its bytes; the caller frees them. */
int rollcall_paper_finish(rollcall_paper *paper, rollcall_bytes *output);

/* Parts of the structure that a screen reader follows; `attributes` may be NULL. */
void rollcall_paper_begin(rollcall_paper *paper, const char *tag, const char *_Nullable attributes);
void rollcall_paper_end(rollcall_paper *paper, const char *tag);

void rollcall_paper_fill(
  rollcall_paper *paper, double x, double y, double width, double height, unsigned color);

/* A line of the outline (bookmarks) that leads to a place of the current page. */
int rollcall_paper_outline(
  rollcall_paper *paper, int parent, const char *title, int page, double y);

/* Text that has been broken into lines. It must not outlive its paper. */
typedef struct rollcall_text rollcall_text;

typedef enum {
  rollcall_text_start,
  rollcall_text_center,
  rollcall_text_end,
} rollcall_text_alignment;

typedef enum {
  rollcall_text_bold,
  rollcall_text_italic,
  rollcall_text_fixed,
  rollcall_text_underlined,
  rollcall_text_color,
} rollcall_text_style;

typedef struct {
  const char *family;
  double size;
  double width;
  double spacing;
  unsigned color;
  rollcall_text_alignment alignment;
} rollcall_text_setting;

/* `utf8` is valid UTF-8 without NUL. */
rollcall_text *rollcall_text_open(
  rollcall_paper *paper, const char *utf8, size_t length, rollcall_text_setting setting);
void rollcall_text_close(rollcall_text *text);

/* Styles the bytes from `start` to before `end`. */
void rollcall_text_style_range(
  rollcall_text *text, unsigned start, unsigned end, rollcall_text_style style, unsigned value);

typedef struct {
  double height;
  double baseline;
  double x;
  double width;
} rollcall_text_line;

int rollcall_text_count(rollcall_text *text);
int rollcall_text_measure(rollcall_text *text, int line, rollcall_text_line *measure);

/* Where the bytes from `start` to before `end` stand in a line: pairs of left edge and width. */
int rollcall_text_ranges(
  rollcall_text *text, int line, unsigned start, unsigned end, double *pairs, int most);
void rollcall_text_draw(
  rollcall_paper *paper, rollcall_text *text, int line, double x, double baseline);

/* A drawing. It reads no file and no network. */
typedef struct rollcall_svg rollcall_svg;

/* NULL when it cannot be read; then `fault` holds why. */
rollcall_svg *_Nullable rollcall_svg_open(
  const void *bytes, size_t length, const char *style, size_t style_length, char *fault,
  size_t fault_length);
void rollcall_svg_close(rollcall_svg *svg);

/* In pixels of 1/96 inch; fails when the drawing names no size. */
int rollcall_svg_size(rollcall_svg *svg, double *width, double *height);
int rollcall_svg_draw(
  rollcall_paper *paper, rollcall_svg *svg, double x, double y, double width, double height);
int rollcall_svg_png(rollcall_svg *svg, int width, int height, rollcall_bytes *output);

#pragma clang assume_nonnull end
#endif
