package fittingroom.catalog;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All words of the lexicon as one tree of tokens, frozen once built, so that a text is read in one pass without
/// making strings. It does not know what the meanings mean.
final class Phrases {

    static final int UNKNOWN = 0;
    static final int BREAK = -1;
    private static final int[] NOTHING = {};

    private char[][] words = new char[1 << 12][];
    private int[] ids = new int[1 << 12];
    private int wordCount;
    private final Long2IntOpenHashMap next = new Long2IntOpenHashMap();
    private final List<int[]> meanings = new ArrayList<>(List.of(NOTHING));

    /// Adds a phrase with one more meaning.
    void add(String phrase, int meaning) {
        IntArrayList tokens = new IntArrayList();
        for (String word : phrase.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                tokens.add(intern(Stem.of(word).toCharArray()));
            }
        }
        int node = 0;
        for (int i = 0; i < tokens.size(); i++) {
            long edge = edge(node, tokens.getInt(i));
            int child = next.get(edge);
            if (child == 0) {
                child = meanings.size();
                meanings.add(NOTHING);
                next.put(edge, child);
            }
            node = child;
        }
        if (node != 0 && Arrays.stream(meanings.get(node)).noneMatch(known -> known == meaning)) {
            int[] old = meanings.get(node);
            int[] more = Arrays.copyOf(old, old.length + 1);
            more[old.length] = meaning;
            meanings.set(node, more);
        }
    }

    /// The tokens of a text, at most so many; a break in the text is [#BREAK], a word nobody knows [#UNKNOWN].
    int[] tokens(CharSequence text, int most) {
        IntArrayList out = new IntArrayList(Math.min(most, 16));
        char[] buffer = new char[40];
        int length = 0;
        int end = text.length();
        for (int i = 0; i <= end && out.size() < most; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                if (length < buffer.length) {
                    buffer[length++] = Stem.fold(c);
                }
                continue;
            }
            if (isPossessive(text, i, c)) {
                i++;
                c = ' ';
            }
            if (length > 0) {
                out.add(find(buffer, length == buffer.length ? length : Stem.shorten(buffer, length)));
                length = 0;
            }
            if (breaks(text, i, c)) {
                out.add(BREAK);
            }
        }
        return out.toIntArray();
    }

    /// The longest phrase that starts at a token: its node, or 0. The number of its tokens is in [#length(long)].
    long longest(int[] tokens, int from) {
        int node = 0;
        long found = 0;
        for (int i = from; i < tokens.length && tokens[i] > 0; i++) {
            node = next.get(edge(node, tokens[i]));
            if (node == 0) {
                break;
            }
            if (meanings.get(node).length > 0) {
                found = edge(i - from + 1, node);
            }
        }
        return found;
    }

    static int length(long found) {
        return (int) (found >>> 32);
    }

    int[] meanings(long found) {
        return meanings.get((int) found);
    }

    private static boolean isPossessive(CharSequence text, int at, char c) {
        return (c == '\'' || c == '’') && at + 1 < text.length() && Character.toLowerCase(text.charAt(at + 1)) == 's'
                && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static boolean breaks(CharSequence text, int at, char c) {
        return switch (c) {
            case ',', ';', '.', '|', '(', ')', ':', '!', '?', '>', '\n', '–', '—' -> true;
            case '-' -> at > 0 && text.charAt(at - 1) == ' ';
            default -> false;
        };
    }

    private int intern(char[] word) {
        int known = find(word, word.length);
        if (known != UNKNOWN) {
            return known;
        }
        if (++wordCount * 2 > words.length) {
            grow();
        }
        put(word, wordCount);
        return wordCount;
    }

    private void put(char[] word, int id) {
        int slot = slot(word, word.length);
        words[slot] = word;
        ids[slot] = id;
    }

    private void grow() {
        char[][] oldWords = words;
        int[] oldIds = ids;
        words = new char[oldWords.length * 2][];
        ids = new int[oldWords.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldIds[i] != 0) {
                put(oldWords[i], oldIds[i]);
            }
        }
    }

    private int find(char[] word, int length) {
        return ids[slot(word, length)];
    }

    private int slot(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        int mask = words.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (ids[slot] != 0 && !Arrays.equals(words[slot], 0, words[slot].length, word, 0, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long edge(int high, int low) {
        return ((long) high << 32) | low;
    }
}
