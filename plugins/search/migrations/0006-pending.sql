-- What is new in a GIN index waits in a list, which every search looks through whole and whose room it keeps once it was sorted in: at
-- most 1 MB instead of 4.
alter index documents_words set (gin_pending_list_limit = 1024);
alter index documents_filters set (gin_pending_list_limit = 1024);
