"""From a picture on this computer to a web address the service can read."""
