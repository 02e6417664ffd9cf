package fittingroom.store;

/// How much of a shopper was erased. It does not say whose it was.
///
/// @param lists served lists of another engine
/// @param loads how many loads had something of theirs
/// @param words what persons had said of their names
public record Erased(long events, long lists, int loads, int words) {

    public boolean isNothing() {
        return events == 0 && lists == 0 && loads == 0 && words == 0;
    }
}
