"""What stands around a finding and may change it: stories, laughter, times gone by."""

SLOTS = """
STORY: film, films, movie, movies, episode, episodes, soap, soaps, novel, thriller, whodunnit,
drama, documentary, chapter, character, fight scene, death scene, song, lyrics, poem, panto,
musical, opera, radio play, box set, telly show, tv show, telly programme, tv programme,
programme, podcast, netflix, casualty, holby, eastenders, corrie, coronation street, emmerdale,
hollyoaks, midsomer, poirot, vera, line of duty, agatha, agatha christie, dracula, hamlet,
macbeth, titanic, book club, storyline, cartoon

ON_TELLY: on telly, on the telly, on tv, on the tv, on the box, on the radio, at the pictures, at
the cinema, on the news, in the book, in my book, in a book

LAUGH: (laugh), haha, lol, lmao, lmfao, rofl, lolz, hehe, xd, joking, jk, laughing

TELLS: about, where, with, when, had, has, in which, of, was
"""
