-- Partial indexes, which schema.prisma cannot say. Keyset of every river: (published_at, id), newest first.
create index if not exists article_river on article (published_at desc, id desc) where state = 'published';
create index if not exists article_section_river on article (section_id, published_at desc, id desc) where state = 'published';
create index if not exists article_kind_river on article (kind, published_at desc, id desc) where state = 'published';
create index if not exists article_unpublish on article (unpublish_at) where state = 'published' and unpublish_at is not null;
create index if not exists picture_expiry on picture (expires_at) where expires_at is not null;
create index if not exists outbox_due on outbox (due_at) where done_at is null;
create index if not exists subscriber_token_expiry on subscriber (token_expires_at) where state = 'pending';
-- A press that was away reads the events from its snapshot's xmin on.
create index if not exists press_event_xid on press_event (xid);
create index if not exists delivery_due on delivery (due_at) where state in ('waiting', 'sending');
create index if not exists issue_newest on issue (published_at desc, id desc) where published_at is not null;
create index if not exists event_coming on event (published_at) where published_at is not null;
