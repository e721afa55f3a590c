-- The secret addresses under which calendars fetch what is due, one a person; only a hash is kept.
create table calendar_feed (
    person_id bigint primary key references person (id),
    secret_hash varchar(64) not null unique,
    made_at timestamp with time zone not null
);
