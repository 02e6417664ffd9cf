-- What persons said about attributes of products, in place of what was read. It outlives the loads: a product goes by its id.
-- No values: said to be unknown.
CREATE TABLE CORRECTIONS (
    PRODUCT VARCHAR NOT NULL,
    FACET VARCHAR NOT NULL,
    ANSWERS VARCHAR ARRAY NOT NULL,
    WHO VARCHAR NOT NULL,
    AT BIGINT NOT NULL,
    PRIMARY KEY (PRODUCT, FACET)
);
