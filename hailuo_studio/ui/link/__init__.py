"""How pictures of this computer get a web address: the choices, in plain words."""
