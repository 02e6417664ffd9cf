package fittingroom.catalog;

/// Where the thing itself is named in a title: the last type before the first joint word (`for`, `with`, a comma).
/// `Belt for Bookworms` is a belt, `Sandal Sock Set` are socks.
///
/// @param at token where the head starts, or -1
/// @param end token of the first joint
record Head(int at, int end) {

    private static final double IS = 1.2;
    private static final double BESIDE = 0.3;
    private static final double AFTER = 0.15;

    static Head of(int[] tokens, Lexicon lexicon) {
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
        return new Head(head, end);
    }

    double weight(int token) {
        return token == at ? IS : token < end ? BESIDE : AFTER;
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
