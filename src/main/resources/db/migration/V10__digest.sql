-- Who wants no digest on Mondays.
create table digest_refusal (
    person_id bigint primary key references person (id),
    at timestamp with time zone not null
);

-- The secrets in the letters, by which a digest is refused without signing in.
create table digest_secret (
    secret_hash varchar(64) primary key,
    person_id bigint not null references person (id),
    created_at timestamp with time zone not null
);
create index digest_secret_by_person on digest_secret (person_id);
