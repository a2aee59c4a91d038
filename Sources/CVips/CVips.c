#include "CVips.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <vips/vips.h>

struct rollcall_vips_picture {
  VipsImage *image;
  const void *bytes;
  size_t length;
  rollcall_vips_kind kind;
  char **fields;
};

static const char *const loaders[] = {
  "jpegload_buffer", "pngload_buffer", "webpload_buffer", "gifload_buffer", "heifload_buffer",
};

static int quiet_start(void) {
  if (VIPS_INIT("rollcall")) return -1;
  vips_concurrency_set(1);
  vips_cache_set_max(0);
  vips_operation_block_set("VipsForeignLoad", TRUE);
  vips_operation_block_set("VipsForeignLoadJpeg", FALSE);
  vips_operation_block_set("VipsForeignLoadPng", FALSE);
  vips_operation_block_set("VipsForeignLoadWebp", FALSE);
  vips_operation_block_set("VipsForeignLoadNsgif", FALSE);
  vips_operation_block_set("VipsForeignLoadHeif", FALSE);
  return 0;
}

/* A damaged picture is an answer, not news for the log of the whole program. */
static void ignore_message(
  const char *domain, GLogLevelFlags level, const char *message, void *data) {
  (void)domain, (void)level, (void)message, (void)data;
}

int rollcall_vips_start(void) {
  static int result = -1;
  static gsize started = 0;
  if (g_once_init_enter(&started)) {
    g_log_set_handler(
      "VIPS", G_LOG_LEVEL_WARNING | G_LOG_LEVEL_MESSAGE | G_LOG_LEVEL_INFO | G_LOG_LEVEL_DEBUG,
      ignore_message, NULL);
    result = quiet_start();
    g_once_init_leave(&started, 1);
  }
  return result;
}

int rollcall_vips_reads(rollcall_vips_kind kind) {
  return vips_type_find("VipsOperation", loaders[kind]) != 0;
}

static VipsImage *load(const void *bytes, size_t length, rollcall_vips_kind kind) {
  VipsImage *image = NULL;
  void *buffer = (void *)bytes;
  int failed = -1;
  switch (kind) {
  case rollcall_vips_jpeg:
    failed = vips_jpegload_buffer(buffer, length, &image, "fail_on", VIPS_FAIL_ON_NONE, NULL);
    break;
  case rollcall_vips_png:
    failed = vips_pngload_buffer(buffer, length, &image, "fail_on", VIPS_FAIL_ON_NONE, NULL);
    break;
  case rollcall_vips_webp:
    failed = vips_webpload_buffer(buffer, length, &image, NULL);
    break;
  case rollcall_vips_gif:
    failed = vips_gifload_buffer(buffer, length, &image, "fail_on", VIPS_FAIL_ON_NONE, NULL);
    break;
  case rollcall_vips_heif:
    failed = vips_heifload_buffer(buffer, length, &image, NULL);
    break;
  }
  vips_error_clear();
  return failed ? NULL : image;
}

rollcall_vips_picture *rollcall_vips_open(
  const void *bytes, size_t length, rollcall_vips_kind kind) {
  VipsImage *image = load(bytes, length, kind);
  if (!image) return NULL;
  rollcall_vips_picture *picture = calloc(1, sizeof *picture);
  if (!picture) {
    g_object_unref(image);
    return NULL;
  }
  picture->image = image;
  picture->bytes = bytes;
  picture->length = length;
  picture->kind = kind;
  picture->fields = vips_image_get_fields(image);
  return picture;
}

void rollcall_vips_close(rollcall_vips_picture *picture) {
  g_strfreev(picture->fields);
  g_object_unref(picture->image);
  free(picture);
}

int rollcall_vips_width(const rollcall_vips_picture *picture) {
  return vips_image_get_width(picture->image);
}

int rollcall_vips_height(const rollcall_vips_picture *picture) {
  return vips_image_get_height(picture->image);
}

int rollcall_vips_pages(const rollcall_vips_picture *picture) {
  return vips_image_get_n_pages(picture->image);
}

int rollcall_vips_has_alpha(const rollcall_vips_picture *picture) {
  return vips_image_hasalpha(picture->image);
}

const void *rollcall_vips_block(
  const rollcall_vips_picture *picture, const char *name, size_t *length) {
  const void *data = NULL;
  *length = 0;
  if (!vips_image_get_typeof(picture->image, name)) return NULL;
  if (vips_image_get_blob(picture->image, name, &data, length)) {
    vips_error_clear();
    return NULL;
  }
  return data;
}

static int is_remark(const char *name) {
  return g_str_has_prefix(name, "png-comment-") || g_str_has_prefix(name, "jpeg-comment-")
    || g_str_has_prefix(name, "gif-comment");
}

const char *rollcall_vips_remark(
  const rollcall_vips_picture *picture, int place, const char **name) {
  for (char **field = picture->fields; field && *field; field++) {
    const char *text = NULL;
    if (!is_remark(*field) || place-- > 0) continue;
    if (vips_image_get_string(picture->image, *field, &text)) {
      vips_error_clear();
      text = "";
    }
    *name = *field;
    return text;
  }
  return NULL;
}

typedef struct {
  GTimer *timer;
  double seconds;
} rollcall_deadline;

static void check_deadline(VipsImage *image, void *progress, rollcall_deadline *deadline) {
  (void)progress;
  if (g_timer_elapsed(deadline->timer, NULL) > deadline->seconds) {
    vips_image_set_kill(image, TRUE);
  }
}

/* White below whatever is see-through, because JPEG knows no transparency. */
static VipsImage *flattened(VipsImage *image) {
  VipsImage *flat = NULL;
  VipsArrayDouble *white = vips_array_double_newv(1, 255.0);
  int failed = vips_flatten(image, &flat, "background", white, NULL);
  vips_area_unref(VIPS_AREA(white));
  return failed ? NULL : flat;
}

static int encode(VipsImage *image, int as_png, rollcall_vips_output *output) {
  output->width = vips_image_get_width(image);
  output->height = vips_image_get_height(image);
  if (as_png) {
    return vips_pngsave_buffer(
      image, &output->bytes, &output->length, "strip", TRUE, "compression", 6, NULL);
  }
  return vips_jpegsave_buffer(
    image, &output->bytes, &output->length, "strip", TRUE, "Q", 85, "optimize_coding", TRUE,
    NULL);
}

static VipsImage *upright(rollcall_vips_picture *picture, int edge) {
  VipsImage *image = NULL;
  if (vips_thumbnail_buffer(
        (void *)picture->bytes, picture->length, &image, edge, "height", edge, "size",
        VIPS_SIZE_DOWN, "export_profile", "srgb", "fail_on", VIPS_FAIL_ON_NONE, NULL)) {
    return NULL;
  }
  return image;
}

int rollcall_vips_clean(
  rollcall_vips_picture *picture, int edge, int as_png, double seconds,
  rollcall_vips_output *output) {
  memset(output, 0, sizeof *output);
  rollcall_deadline deadline = {g_timer_new(), seconds};
  int failed = -1;
  VipsImage *image = upright(picture, edge);
  if (image && !as_png && vips_image_hasalpha(image)) {
    VipsImage *flat = flattened(image);
    g_object_unref(image);
    image = flat;
  }
  if (image) {
    vips_image_set_progress(image, TRUE);
    gulong handler =
      g_signal_connect(image, "eval", G_CALLBACK(check_deadline), &deadline);
    failed = encode(image, as_png, output);
    g_signal_handler_disconnect(image, handler);
    g_object_unref(image);
  }
  g_timer_destroy(deadline.timer);
  vips_error_clear();
  vips_thread_shutdown();
  return failed;
}

void rollcall_vips_free(void *bytes) { g_free(bytes); }

static void bound(int resource, unsigned long most) {
  struct rlimit limit = {most, most};
  setrlimit(resource, &limit);
}

void rollcall_bound_process(unsigned long memory, int seconds) {
  bound(RLIMIT_AS, memory);
  bound(RLIMIT_CPU, (unsigned long)seconds);
  bound(RLIMIT_FSIZE, 0);
  bound(RLIMIT_CORE, 0);
}
