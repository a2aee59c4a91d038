#include "CCurl.h"

#include <curl/curl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode started = CURLE_FAILED_INIT;

static void start(void) {
  /* Without signals libcurl leaves this one to its host: a server that hangs up is an error here
     and not the end of the program. */
  signal(SIGPIPE, SIG_IGN);
  started = curl_global_init(CURL_GLOBAL_DEFAULT);
}

typedef struct {
  CURL *curl;
  const rollcall_mail *mail;
  size_t sent;
  char reply[512];
} delivery;

static size_t read_message(char *buffer, size_t size, size_t count, void *context) {
  delivery *now = context;
  size_t room = size * count;
  size_t left = now->mail->length - now->sent;
  size_t length = left < room ? left : room;
  memcpy(buffer, now->mail->message + now->sent, length);
  now->sent += length;
  return length;
}

/* Servers' answers come one line at a time, as the headers of a page would. After the one that
   settles the matter only goodbyes follow, for which nobody waits long. */
static size_t keep_reply(char *line, size_t size, size_t count, void *context) {
  delivery *now = context;
  size_t length = size * count;
  if (length >= 3 && !memcmp(line, "221", 3)) return length;
  if (now->sent == now->mail->length || (length && (line[0] == '4' || line[0] == '5')))
    curl_easy_setopt(now->curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, 5L);
  size_t kept = length < sizeof now->reply ? length : sizeof now->reply - 1;
  memcpy(now->reply, line, kept);
  now->reply[kept] = 0;
  return length;
}

static int ask_whether_stopped(
  void *context, curl_off_t down_total, curl_off_t down, curl_off_t up_total, curl_off_t up) {
  (void)down_total, (void)down, (void)up_total, (void)up;
  delivery *now = context;
  if (now->sent == now->mail->length) return 0;
  return now->mail->is_stopped && now->mail->is_stopped(now->mail->context);
}

static rollcall_mail_outcome outcome(CURLcode code, long number) {
  switch (code) {
  case CURLE_OK: return rollcall_mail_sent;
  case CURLE_COULDNT_RESOLVE_HOST: return rollcall_mail_no_such_host;
  case CURLE_COULDNT_CONNECT: return rollcall_mail_no_connection;
  case CURLE_USE_SSL_FAILED: return rollcall_mail_no_tls;
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_SSL_CIPHER: return rollcall_mail_tls_failed;
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS: return rollcall_mail_not_trusted;
  case CURLE_SSL_CACERT_BADFILE: return rollcall_mail_no_authorities;
  case CURLE_LOGIN_DENIED:
  case CURLE_AUTH_ERROR: return rollcall_mail_login_refused;
  case CURLE_OPERATION_TIMEDOUT: return rollcall_mail_timed_out;
  case CURLE_ABORTED_BY_CALLBACK: return rollcall_mail_stopped;
  default:
    if (number >= 400 && number < 600) return rollcall_mail_refused;
    if (code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING
        || code == CURLE_WEIRD_SERVER_REPLY)
      return rollcall_mail_broken_off;
    return rollcall_mail_failed;
  }
}

static void set_connection(CURL *curl, const rollcall_mail *mail) {
  curl_easy_setopt(curl, CURLOPT_URL, mail->url);
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
#else
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS, (long)(CURLPROTO_SMTP | CURLPROTO_SMTPS));
#endif
  /* The settings say where to go; the environment of the process does not. */
  curl_easy_setopt(curl, CURLOPT_PROXY, "");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, mail->connect_milliseconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, mail->total_milliseconds);
  curl_easy_setopt(
    curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, mail->total_milliseconds / 1000 + 1);
  /* The goodbye belongs to this delivery and its times, not to a later clean-up. */
  curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
  curl_easy_setopt(
    curl, CURLOPT_USE_SSL, (long)(mail->requires_tls ? CURLUSESSL_ALL : CURLUSESSL_TRY));
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  if (mail->authorities) curl_easy_setopt(curl, CURLOPT_CAINFO, mail->authorities);
  if (!mail->user) return;
  curl_easy_setopt(curl, CURLOPT_USERNAME, mail->user);
  curl_easy_setopt(curl, CURLOPT_PASSWORD, mail->password);
  curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
}

static void set_message(CURL *curl, delivery *now, struct curl_slist *recipients) {
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, now->mail->from);
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, (curl_off_t)now->mail->length);
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_message);
  curl_easy_setopt(curl, CURLOPT_READDATA, now);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, keep_reply);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, now);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, ask_whether_stopped);
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, now);
}

rollcall_mail_answer rollcall_mail_send(const rollcall_mail *mail) {
  rollcall_mail_answer answer = {rollcall_mail_failed, CURLE_FAILED_INIT, {0}};
  pthread_once(&once, start);
  CURL *curl = started == CURLE_OK ? curl_easy_init() : NULL;
  if (!curl) return answer;
  delivery now = {curl, mail, 0, {0}};
  struct curl_slist *recipients = curl_slist_append(NULL, mail->to);
  if (recipients) {
    set_connection(curl, mail);
    set_message(curl, &now, recipients);
    CURLcode code = curl_easy_perform(curl);
    long number = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &number);
    answer.outcome = outcome(code, number);
    answer.code = (int)code;
    memcpy(answer.reply, now.reply, sizeof answer.reply);
  }
  curl_easy_cleanup(curl);
  curl_slist_free_all(recipients);
  return answer;
}
