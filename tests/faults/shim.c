/* Sits between a program and the C library (LD_PRELOAD): writes down every change that the program makes to files under
   FAULT_ROOT, and on request fails or kills at the n-th one. Linux with glibc. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { KILL = 1, NO_SPACE = 2, IO_ERROR = 3 };
#define MAX_FD 4096

static char root[4096], ack[4096];
static size_t root_length;
static int log_fd = -1;
static char *paths[MAX_FD];
static long counter, fault_at = -1;
static int fault_kind, fault_sticky;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name, ...) \
    static __typeof__(__VA_ARGS__) real; \
    if (!real) real = (__typeof__(__VA_ARGS__))dlsym(RTLD_NEXT, name)

/* Watches these from now on; any of them may be missing. */
void fault_watch(const char *new_root, const char *new_ack, const char *new_log) {
    if (new_root) { strncpy(root, new_root, sizeof root - 1); root_length = strlen(root); }
    if (new_ack) strncpy(ack, new_ack, sizeof ack - 1);
    if (new_log) log_fd = syscall(SYS_openat, AT_FDCWD, new_log, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

__attribute__((constructor)) static void begin(void) {
    fault_watch(getenv("FAULT_ROOT"), getenv("FAULT_ACK"), getenv("FAULT_LOG"));
}

void fault_arm(long at, int kind, int sticky) { counter = 0; fault_at = at; fault_kind = kind; fault_sticky = sticky; }
long fault_count(void) { return counter; }

/* SQLite's -shm is shared memory with a file's name: it is made anew after a crash. */
static int watched(const char *path) {
    size_t length = path ? strlen(path) : 0;
    if (length > 4 && !strcmp(path + length - 4, "-shm")) return 0;
    return root_length && path && !strncmp(path, root, root_length) && (path[root_length] == '/' || !path[root_length]);
}

static const char *path_of(int fd) { return fd >= 0 && fd < MAX_FD ? paths[fd] : 0; }

static void raw(const void *data, size_t length) {
    const char *at = data;
    while (length) {
        long done = syscall(SYS_write, log_fd, at, length);
        if (done <= 0) _exit(99);
        at += done; length -= done;
    }
}

/* One record: operation, lengths of two names, offset, length of data; then names and data. */
static void note(char operation, const char *path, const char *other, int64_t offset, const void *data, uint64_t length) {
    if (log_fd < 0) return;
    struct __attribute__((packed)) { char operation; uint16_t first, second; int64_t offset; uint64_t length; } head = {
        operation, strlen(path), other ? strlen(other) : 0, offset, data ? length : 0 };
    int keep = errno;
    pthread_mutex_lock(&lock);
    raw(&head, sizeof head); raw(path, head.first);
    if (other) raw(other, head.second);
    if (data) raw(data, length);
    pthread_mutex_unlock(&lock);
    errno = keep;
}

/* Counts one operation. Returns an error number to fail with, 0 to go on; kills after `half` when told to. */
static int strike(char operation, void (*half)(void *), void *with) {
    long now = ++counter;
    if (fault_at < 0 || (fault_sticky ? now < fault_at : now != fault_at)) return 0;
    if (fault_kind == KILL) {
        if (half && now % 2) half(with);
        syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
        for (;;) pause();
    }
    if (fault_kind == NO_SPACE && strchr("cwm", operation)) return ENOSPC;
    if (fault_kind == IO_ERROR && strchr("wst", operation)) return EIO;
    return 0;
}

static int fails(char operation) {
    int error = strike(operation, 0, 0);
    if (error) errno = error;
    return error;
}

static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
    struct stat about;
    int ours = watched(path) && (flags & (O_CREAT | O_TRUNC));
    int there = ours && !stat(path, &about);
    if (ours && !there && strcmp(path, ack) && fails('c')) return -1;
    int fd = real(path, flags, mode);
    if (fd >= 0 && fd < MAX_FD) {
        free(paths[fd]);
        paths[fd] = watched(path) ? strdup(path) : 0;
        if (ours && strcmp(path, ack)) {
            if (!there) note('c', path, 0, 0, 0, 0);
            else if ((flags & O_TRUNC) && about.st_size) note('t', path, 0, 0, 0, 0);
        }
    }
    return fd;
}

#define MODE va_list list; va_start(list, flags); mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0; va_end(list)
typedef int (*open_type)(const char *, int, ...);
int open(const char *path, int flags, ...) { MODE; REAL("open", open_type); return opened(real, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE; REAL("open64", open_type); return opened(real, path, flags, mode); }

int close(int fd) {
    REAL("close", int (*)(int));
    if (fd >= 0 && fd < MAX_FD) { free(paths[fd]); paths[fd] = 0; }
    return real(fd);
}

struct writing { int fd; const void *data; size_t length; off_t at; };
static void half_written(void *with) {
    struct writing *w = with;
    syscall(SYS_pwrite64, w->fd, w->data, w->length / 2, w->at);
}

static int fails_to_write(const char *path, int fd, const void *data, size_t length, off_t at) {
    if (!strcmp(path, ack)) return 0;
    struct writing w = {fd, data, length, at};
    int error = strike('w', half_written, &w);
    if (error) errno = error;
    return error;
}

static void wrote(const char *path, const void *data, ssize_t done, off_t at) {
    if (done > 0) note(strcmp(path, ack) ? 'w' : 'a', path, 0, at, data, done);
}

ssize_t write(int fd, const void *data, size_t length) {
    REAL("write", ssize_t (*)(int, const void *, size_t));
    const char *path = path_of(fd);
    if (!path) return real(fd, data, length);
    off_t at = fcntl(fd, F_GETFL) & O_APPEND ? lseek(fd, 0, SEEK_END) : lseek(fd, 0, SEEK_CUR);
    if (fails_to_write(path, fd, data, length, at)) return -1;
    ssize_t done = real(fd, data, length);
    wrote(path, data, done, at);
    return done;
}

typedef ssize_t (*pwrite_type)(int, const void *, size_t, off_t);
static ssize_t pwritten(pwrite_type real, int fd, const void *data, size_t length, off_t at) {
    const char *path = path_of(fd);
    if (!path) return real(fd, data, length, at);
    if (fails_to_write(path, fd, data, length, at)) return -1;
    ssize_t done = real(fd, data, length, at);
    wrote(path, data, done, at);
    return done;
}
ssize_t pwrite(int fd, const void *d, size_t n, off_t at) { REAL("pwrite", pwrite_type); return pwritten(real, fd, d, n, at); }
ssize_t pwrite64(int fd, const void *d, size_t n, off_t at) { REAL("pwrite64", pwrite_type); return pwritten(real, fd, d, n, at); }

typedef int (*ftruncate_type)(int, off_t);
static int cut(ftruncate_type real, int fd, off_t length) {
    const char *path = path_of(fd);
    if (path && fails('t')) return -1;
    int result = real(fd, length);
    if (path && !result) note('t', path, 0, length, 0, 0);
    return result;
}
int ftruncate(int fd, off_t length) { REAL("ftruncate", ftruncate_type); return cut(real, fd, length); }
int ftruncate64(int fd, off_t length) { REAL("ftruncate64", ftruncate_type); return cut(real, fd, length); }

static int flushed(int (*real)(int), int fd) {
    const char *path = path_of(fd);
    if (path && fails('s')) return -1;
    int result = real(fd);
    if (path && !result) note('s', path, 0, 0, 0, 0);
    return result;
}
int fsync(int fd) { REAL("fsync", int (*)(int)); return flushed(real, fd); }
int fdatasync(int fd) { REAL("fdatasync", int (*)(int)); return flushed(real, fd); }

int rename(const char *from, const char *to) {
    REAL("rename", int (*)(const char *, const char *));
    if (watched(from) && fails('r')) return -1;
    int result = real(from, to);
    if (watched(from) && !result) note('r', from, to, 0, 0, 0);
    return result;
}

int unlink(const char *path) {
    REAL("unlink", int (*)(const char *));
    struct stat about;
    if (watched(path) && !stat(path, &about) && fails('u')) return -1;
    int result = real(path);
    if (watched(path) && !result) note('u', path, 0, 0, 0, 0);
    return result;
}

int rmdir(const char *path) {
    REAL("rmdir", int (*)(const char *));
    int result = real(path);
    if (watched(path) && !result) note('u', path, 0, 0, 0, 0);
    return result;
}

int mkdir(const char *path, mode_t mode) {
    REAL("mkdir", int (*)(const char *, mode_t));
    if (watched(path) && fails('m')) return -1;
    int result = real(path, mode);
    if (watched(path) && !result) note('m', path, 0, 0, 0, 0);
    return result;
}
