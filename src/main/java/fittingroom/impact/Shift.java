package fittingroom.impact;

/// What one product or one category wins or loses: in how many places of all slates it stands. It does not say why.
///
/// @param id of the product, or path of the category
/// @param name for people
public record Shift(String id, String name, long before, long after) {

    /// Places won; below 0 where they were lost.
    public long won() {
        return after - before;
    }
}
