-- What a workspace holds beside the tables of its loads (see tables-of-a-load.ddl).

-- A load is complete if, and only if, it has its row here.
CREATE TABLE LOADS (
    ID INT PRIMARY KEY,
    SOURCE VARCHAR NOT NULL,
    AT BIGINT NOT NULL,
    PRODUCTS BIGINT NOT NULL,
    EVENTS BIGINT NOT NULL,
    FOLDED BIGINT NOT NULL,
    SERVED BIGINT NOT NULL,
    FIRST_TIME BIGINT NOT NULL,
    LAST_TIME BIGINT NOT NULL
);

CREATE TABLE LEDGER (
    SEQUENCE BIGINT PRIMARY KEY,
    BODY VARCHAR NOT NULL,
    HASH CHAR(64) NOT NULL
);

-- One row: where the chain ends, so that a cut end is seen.
CREATE TABLE LEDGER_HEAD (
    ENTRIES BIGINT NOT NULL,
    HASH CHAR(64) NOT NULL
);
INSERT INTO LEDGER_HEAD VALUES (0, REPEAT('0', 64));

-- Small things under a name: the draft of the rules, settings.
CREATE TABLE NOTES (
    NAME VARCHAR PRIMARY KEY,
    JSON VARCHAR NOT NULL,
    AT BIGINT NOT NULL
);
