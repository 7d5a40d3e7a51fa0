"""The staff's pages about the rota."""
