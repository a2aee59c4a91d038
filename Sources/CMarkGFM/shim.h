#ifndef ROLLCALL_CMARK_SHIM_H
#define ROLLCALL_CMARK_SHIM_H
#include <cmark-gfm.h>
#include <stdlib.h>

/* Markdown to HTML; raw HTML and unsafe links in the text are left out. The caller frees. */
static inline char *rollcall_markdown_to_html(const char *text, size_t length) {
  return cmark_markdown_to_html(text, length, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8);
}
static inline void rollcall_free(char *text) { free(text); }
#endif
