package fittingroom.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How something that may hold others of its own is put together: which kinds there are, what each is when it is fresh,
/// and what a group holds. It draws nothing.
///
/// @param <T> what is put together
/// @param <K> its kinds
interface Grammar<T, K> {

    List<K> kinds();

    K kind(T value);

    String words(K kind);

    /// What a value becomes when it is turned into a kind.
    T fresh(K kind, T before);

    /// What a new part of a group is.
    T another();

    /// The parts of a group; none of anything else.
    List<T> parts(T value);

    boolean isGroup(T value);

    /// Whether the group holds just one.
    boolean isOfOne(T value);

    /// The same group with other parts.
    T rebuilt(T group, List<T> parts);

    /// The controls of a kind; empty for groups and for what needs none.
    Optional<FormPart<T>> part(T value, String name, Consumer<T> onEdit);

    String sentence(T value);
}
