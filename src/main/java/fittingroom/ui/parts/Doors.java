package fittingroom.ui.parts;

/// The doors between the desks: a desk says where, and whoever holds the desks opens it. For the window's thread.
@FunctionalInterface
public interface Doors {

    /// A place whose desk does not exist is passed over.
    void open(Place place);
}
