package fittingroom.intake;

/// Everything that turning the rows of one file into products, events or lists needs, handed over together. It does
/// nothing itself.
///
/// @param kind of the file, which a table leaves open
/// @param amounts reads the prices of this file
/// @param latest time after which nothing can have happened yet, milliseconds since 1970
record Desk(
        FileKind kind, Mapping mapping, Sink sink, Findings findings, Times times, Amounts amounts, long latest,
        Options options) {

    /// The same for rows whose columns mean something else.
    Desk with(Mapping other) {
        return new Desk(kind, other, sink, findings, times, amounts, latest, options);
    }

    /// The assembler of rows with one product, event or place each.
    ///
    /// @param joinsCategories whether several category columns are levels of one path; else the first filled counts
    Assembler plain(boolean joinsCategories) {
        return switch (kind) {
            case EVENTS -> new EventRows(this);
            case SERVED -> new ServedRows(this);
            case CATALOG, RULES -> new ProductRows(this, joinsCategories, Quirks.NONE);
        };
    }
}
