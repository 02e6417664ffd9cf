package fittingroom.rules;

import java.util.List;

/// In which groups each product is: one for each value of an attribute, or one for all. It counts nothing.
public final class Groups {

    private final int[] start;
    private final int[] groups;
    private final List<String> names;

    /// @param start where the groups of a product begin, with one more entry at the end
    Groups(int[] start, int[] groups, List<String> names) {
        this.start = start;
        this.groups = groups;
        this.names = List.copyOf(names);
    }

    /// All products in one group without a name.
    static Groups one(int products) {
        int[] start = new int[products + 1];
        for (int i = 0; i <= products; i++) {
            start[i] = i;
        }
        return new Groups(start, new int[products], List.of(""));
    }

    /// How many groups there are.
    public int count() {
        return names.size();
    }

    public int from(int product) {
        return start[product];
    }

    public int to(int product) {
        return start[product + 1];
    }

    public int group(int at) {
        return groups[at];
    }

    /// The value that its products share; empty where the group is of all.
    public String name(int group) {
        return names.get(group);
    }
}
