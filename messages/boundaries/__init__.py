"""What a volunteer and a member keep out of their talk, and what follows where it comes up."""
