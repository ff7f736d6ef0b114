"""Limits of memory and time for a child process that opens something from outside, and what memory there is."""

import os
import signal
import sys
import threading
import time

MEMORY_EXIT = 71
"""Exit code of a child that ended itself because it used too much memory."""


def limit_memory(octets: int) -> None:
    """Keep this process below `octets` of memory, by the means the system has.

    Linux: RLIMIT_AS, so an allocation fails or aborts. macOS ignores that limit: a thread looks at the resident size
    and ends the process. Windows: the parent puts the child into a Job Object (`job_object`).
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "darwin":
        threading.Thread(target=_watch, args=(octets,), daemon=True).start()
    else:
        octets = _allowed(octets)
        resource.setrlimit(resource.RLIMIT_AS, (octets, octets))


def _watch(octets: int) -> None:
    import resource

    while True:
        if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > octets:  # bytes on macOS
            os._exit(MEMORY_EXIT)
        time.sleep(0.05)


def limit_job(octets: int, seconds: float) -> None:
    """Let this process use `octets` of memory and `seconds` of the processor from now on, until it is called again.

    Of memory no more than `limit_memory` allowed; of the processor, because a slow disk is nobody's fault. Where it
    goes on, the system ends it, whatever it is doing. Windows knows no such clock and no second limit of memory: there
    whoever waits for the child ends it.
    """
    if sys.platform == "win32":
        return
    import resource

    if sys.platform != "darwin":
        resource.setrlimit(resource.RLIMIT_AS, (_allowed(octets), resource.getrlimit(resource.RLIMIT_AS)[1]))
    signal.setitimer(signal.ITIMER_PROF, seconds)


def _allowed(octets: int) -> int:
    """As much of it as whoever started this process has left to it."""
    import resource

    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    return octets if most == resource.RLIM_INFINITY else min(octets, most)


def physical_memory() -> int:
    """The machine's memory in bytes; 4 GB where the system does not say."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (ValueError, OSError):
        return 4_000_000_000


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _MemoryStatus(ctypes.Structure):
        _fields_ = [
            ("length", wintypes.DWORD),
            ("load", wintypes.DWORD),
            *[(name, ctypes.c_ulonglong) for name in ("total", "free", "a", "b", "c", "d", "e")],
        ]

    class _BasicLimits(ctypes.Structure):
        _fields_ = [
            ("process_time", ctypes.c_longlong),
            ("job_time", ctypes.c_longlong),
            ("flags", wintypes.DWORD),
            ("minimum", ctypes.c_size_t),
            ("maximum", ctypes.c_size_t),
            ("active", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        ]

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = [
            ("basic", _BasicLimits),
            ("io", ctypes.c_ulonglong * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t),
            ("peak_job", ctypes.c_size_t),
        ]

    _KILL_ON_CLOSE, _PROCESS_MEMORY, _EXTENDED = 0x2000, 0x100, 9

    def _windows_memory() -> int:
        status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
        if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
            return 4_000_000_000
        return int(status.total)

    def job_object(process_handle: int, octets: int) -> int:
        """Put a process into a new Job Object with a memory limit; it ends when the returned handle is closed."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        job = kernel.CreateJobObjectW(None, None)
        limits = _ExtendedLimits()
        limits.basic.flags = _KILL_ON_CLOSE | _PROCESS_MEMORY
        limits.process_memory = octets
        size = ctypes.sizeof(limits)
        if not (
            kernel.SetInformationJobObject(wintypes.HANDLE(job), _EXTENDED, ctypes.byref(limits), size)
            and kernel.AssignProcessToJobObject(wintypes.HANDLE(job), wintypes.HANDLE(process_handle))
        ):
            raise ctypes.WinError(ctypes.get_last_error())
        return int(job)

    def close_job(job: int) -> None:
        """Close the Job Object; what still runs in it ends."""
        ctypes.WinDLL("kernel32").CloseHandle(wintypes.HANDLE(job))
