package fittingroom.intake;

import org.jsoup.Jsoup;

/// Makes plain text of what may be HTML. It keeps words and drops everything that could run or load.
final class Html {

    private Html() {}

    static String text(String maybe) {
        boolean tags = maybe.indexOf('<') >= 0;
        boolean entities = maybe.indexOf('&') >= 0 && maybe.indexOf(';') >= 0;
        return tags || entities ? Jsoup.parseBodyFragment(maybe).text().strip() : maybe;
    }
}
