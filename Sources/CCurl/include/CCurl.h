#ifndef ROLLCALL_CCURL_H
#define ROLLCALL_CCURL_H
#include <stddef.h>

/* The one thing Rollcall asks of libcurl, without varargs: hand a message to a mail server. */

typedef struct {
  /* smtp://host:port or smtps://host:port; nothing else is spoken. */
  const char *url;
  /* NULL for a server that wants no login. */
  const char *user;
  const char *password;
  /* Addresses without brackets. */
  const char *from;
  const char *to;
  /* A file with the certificates to trust, or NULL for the machine's own. */
  const char *authorities;
  /* Whether to go on only over TLS; else TLS is used where the server offers it. */
  int requires_tls;
  long connect_milliseconds;
  long total_milliseconds;
  /* The text as RFC 5322 has it, with CRLF; lines that begin with a dot are guarded here. */
  const char *message;
  size_t length;
  /* Asked about once a second: anything but 0 ends the delivery, unless the whole message has been
     handed over and only the server's answer is missing. */
  int (*is_stopped)(const void *context);
  const void *context;
} rollcall_mail;

typedef enum {
  rollcall_mail_sent,
  rollcall_mail_no_such_host,
  rollcall_mail_no_connection,
  rollcall_mail_no_tls,
  rollcall_mail_tls_failed,
  rollcall_mail_not_trusted,
  rollcall_mail_no_authorities,
  rollcall_mail_login_refused,
  rollcall_mail_refused,
  rollcall_mail_timed_out,
  rollcall_mail_broken_off,
  rollcall_mail_stopped,
  rollcall_mail_failed,
} rollcall_mail_outcome;

typedef struct {
  rollcall_mail_outcome outcome;
  /* libcurl's own number, for the log. */
  int code;
  /* The last line that the server said, with its number, and 0 at the end. */
  char reply[512];
} rollcall_mail_answer;

/* Blocks its thread until the server has answered or a time is over. */
rollcall_mail_answer rollcall_mail_send(const rollcall_mail *mail);
#endif
