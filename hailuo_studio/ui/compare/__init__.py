"""Takes beside each other, in step: the eye finds the better one."""
