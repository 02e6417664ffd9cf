package fittingroom.catalog;

import java.util.Set;

/// Where the thing itself is named in a title: the last type before the first joint word (`for`, `with`, a comma).
/// `Belt for Bookworms` is a belt, `Sandal Sock Set` are socks.
///
/// @param at token where the head starts, or -1
/// @param end token of the first joint
/// @param is how surely the head is the thing: less where the title runs on after a comma, as slogans do
record Head(int at, int end, double is) {

    private static final double IS = 1.2;
    private static final double BESIDE = 0.3;
    static final double AFTER = 0.15;
    private static final double IN_A_SLOGAN = 0.9;
    private static final int RUNS_ON = 3;

    /// @param filed departments of the shop's own filing: where the head is of none of them and a type after the
    ///     joint is, that one is the thing
    static Head of(int[] tokens, Lexicon lexicon, Set<String> filed) {
        Head first = first(tokens, lexicon);
        if (first.at < 0 || filed.isEmpty() || isOf(tokens, first.at, filed, lexicon)) {
            return first;
        }
        int better = -1;
        for (int at = first.end; at < tokens.length; at += Math.max(1, Phrases.length(lexicon.phrases.longest(tokens, at)))) {
            better = isOf(tokens, at, filed, lexicon) ? at : better;
        }
        return better < 0 ? first : new Head(better, tokens.length, IS);
    }

    private static boolean isOf(int[] tokens, int at, Set<String> filed, Lexicon lexicon) {
        long phrase = lexicon.phrases.longest(tokens, at);
        if (phrase == 0) {
            return false;
        }
        for (int meaning : lexicon.phrases.meanings(phrase)) {
            boolean known = meaning != LexiconReader.JOINT && lexicon.meaning(meaning).isType();
            if (known && filed.contains(lexicon.group(lexicon.meaning(meaning).group())
                    .map(ProductGroup::department).orElse(""))) {
                return true;
            }
        }
        return false;
    }

    private static Head first(int[] tokens, Lexicon lexicon) {
        int head = -1;
        int end = tokens.length;
        for (int at = 0; at < tokens.length; ) {
            if (tokens[at] == Phrases.BREAK) {
                if (head >= 0) {
                    end = at;
                    break;
                }
                at++;
                continue;
            }
            long phrase = lexicon.phrases.longest(tokens, at);
            if (phrase != 0 && isJoint(lexicon.phrases.meanings(phrase)) && head >= 0) {
                end = at;
                break;
            }
            if (phrase != 0 && isType(lexicon.phrases.meanings(phrase), lexicon)) {
                head = at;
            }
            at += Math.max(1, Phrases.length(phrase));
        }
        boolean slogan = end < tokens.length && tokens[end] == Phrases.BREAK && tokens.length - end > RUNS_ON;
        return new Head(head, end, slogan ? IN_A_SLOGAN : IS);
    }

    double weight(int token) {
        return token == at ? is : token < end ? BESIDE : AFTER;
    }

    private static boolean isJoint(int[] meanings) {
        return meanings[0] == LexiconReader.JOINT;
    }

    private static boolean isType(int[] meanings, Lexicon lexicon) {
        for (int meaning : meanings) {
            if (meaning != LexiconReader.JOINT && lexicon.meaning(meaning).isType()) {
                return true;
            }
        }
        return false;
    }
}
