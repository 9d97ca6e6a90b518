# Stops a mounted ext4 or xfs as a power cut does: nothing unwritten reaches the disk, every later call fails.
# Waits for one line on stdin, then prints CLOCK_MONOTONIC in ns right before and right after.
import fcntl
import os
import struct
import sys
import time

GOING_DOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN = XFS_IOC_GOINGDOWN
NO_LOG_FLUSH = 2

handle = os.open(sys.argv[1], os.O_RDONLY)
print('ready', flush=True)
sys.stdin.readline()
before = time.monotonic_ns()
fcntl.ioctl(handle, GOING_DOWN, struct.pack('I', NO_LOG_FLUSH))
print(before, time.monotonic_ns(), flush=True)
