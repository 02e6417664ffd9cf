-- Which names of shoppers are one person: what each load shows of it (LINKS_… beside its events), and what persons said.

ALTER TABLE LOADS ADD COLUMN LINKS BIGINT DEFAULT 0 NOT NULL;

CREATE TABLE IDENTITY_WORDS (
    NUMBER BIGINT PRIMARY KEY,
    ONE VARCHAR NOT NULL,
    OTHER VARCHAR NOT NULL,
    SAME BOOLEAN NOT NULL,
    AT BIGINT NOT NULL,
    WHO VARCHAR NOT NULL
);

-- Names that somebody shared who was erased since: they stay nobody's, though nothing shows it any more.
CREATE TABLE SHARED_NAMES (
    NAME VARCHAR PRIMARY KEY
);
