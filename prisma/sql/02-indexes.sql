-- Partial indexes, which schema.prisma cannot say. Keyset of every river: (published_at, id), newest first.
create index if not exists article_river on article (published_at desc, id desc) where state = 'published';
create index if not exists article_section_river on article (section_id, published_at desc, id desc) where state = 'published';
create index if not exists article_kind_river on article (kind, published_at desc, id desc) where state = 'published';
create index if not exists article_unpublish on article (unpublish_at) where state = 'published' and unpublish_at is not null;
create index if not exists picture_expiry on picture (expires_at) where expires_at is not null;
create index if not exists outbox_due on outbox (due_at) where done_at is null;
create index if not exists consent_unconfirmed on consent (requested_at) where confirmed_at is null;
-- A press that was away reads the events from its snapshot's xmin on.
create index if not exists press_event_xid on press_event (xid);
create index if not exists delivery_due on delivery (due_at) where state in ('waiting', 'sending');
create index if not exists issue_newest on issue (published_at desc, id desc) where published_at is not null;
create index if not exists event_coming on event (published_at) where published_at is not null;
-- What the desk did and readers are not yet proven to see.
create index if not exists receipt_open on receipt (due_at) where proven_at is null;
create index if not exists article_search_document on article_search using gin (document);
create index if not exists article_search_newest on article_search (published_at desc, article_id desc);
create index if not exists article_search_headline on article_search using gin (headline);
create index if not exists search_word_trigrams on search_word using gin (folded gin_trgm_ops);
create index if not exists article_language_river on article (language, published_at desc, id desc) where state = 'published';
-- The archive counts from this alone: it holds all that decides whether a piece is live.
create index if not exists article_calendar on article (published_at) include (section_id, unpublish_at) where state = 'published';
create index if not exists correction_newest on correction (corrected_at desc, id desc);
create index if not exists right_of_reply_newest on right_of_reply (replied_at desc, id desc);
-- The newsroom's list: what readers see or saw, what lies on the desk, what lies in the trash, whose it is.
create index if not exists article_seen on article (published_at desc, id desc) where state in ('published', 'withdrawn');
create index if not exists article_desk on article (id) where state = 'draft';
create index if not exists article_trash on article (trashed_at desc, id desc) where trashed_at is not null;
create index if not exists article_opened_by on article (created_by_id) where created_by_id is not null;
create index if not exists draft_newest on draft (changed_at desc, article_id desc);
create index if not exists draft_bylines on draft using gin (bylines jsonb_path_ops);
create index if not exists draft_topics on draft using gin (topic_ids);
create index if not exists draft_headline_trigrams on draft using gin (headline gin_trgm_ops);
-- What its words find, and what readers see an older text of.
create index if not exists draft_words on draft using gin (words);
create index if not exists draft_in_review on draft (article_id) where stage = 'in-review';
create index if not exists draft_ahead on draft (changed_at desc, article_id desc) where ahead;
