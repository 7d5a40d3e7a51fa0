"""Words that were held before delivery: staff read, change, deliver or keep them."""
