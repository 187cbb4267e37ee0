"""The one way out of this computer: proxies, certificates, and what their failures mean."""
