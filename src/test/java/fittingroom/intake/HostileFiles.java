package fittingroom.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Files that are made to break a reader, of any size. `app/proofs/flood.sh` reads them large, [HostileFilesTest] small.
enum HostileFiles {
    ONE_LINE("id,title\n1,", "x", "", StandardCharsets.UTF_8),
    NO_LINE_END_AT_ALL("", "id,title,", "", StandardCharsets.UTF_8),
    ONE_LINE_OF_UTF_16("\uFEFFid,title\n1,", "é", "", StandardCharsets.UTF_16LE),
    QUOTE_NEVER_CLOSED("id,title\n1,\"", "Coat, red" + " as a poppy".repeat(99) + "\n", "", StandardCharsets.UTF_8),
    QUOTES_ONLY("id,title\n", "\"", "", StandardCharsets.UTF_8),
    DELIMITERS_ONLY("id,title\n1,Coat\n2", ",", "", StandardCharsets.UTF_8),
    NULS("", "\0", "", StandardCharsets.UTF_8),
    LINE_ENDS("id,title\n", "\r\n", "", StandardCharsets.UTF_8),
    ONE_JSON_TEXT("{\"id\":1,\"title\":\"", "x", "\"}\n", StandardCharsets.UTF_8),
    ONE_JSON_NUMBER("{\"id\":1,\"title\":\"Coat\",\"price\":", "9", "}\n", StandardCharsets.UTF_8),
    DEEP_JSON("", "[", "", StandardCharsets.UTF_8),
    DEEP_JSON_OBJECTS("", "{\"a\":", "", StandardCharsets.UTF_8),
    ONE_XML_TEXT("<rss version=\"2.0\"><channel><item><id>1</id><title>", "x", "</title></item></channel></rss>", StandardCharsets.UTF_8),
    DEEP_XML("<rss version=\"2.0\"><channel><item>", "<a>", "", StandardCharsets.UTF_8),
    ONE_XML_TAG("<rss version=\"2.0\"><channel><item><", "a", "", StandardCharsets.UTF_8),
    MANY_ATTRIBUTES("<rss version=\"2.0\"><channel><item ", "a='1' ", "", StandardCharsets.UTF_8);

    private static final int BLOCK = 1 << 16;

    private final String before;
    private final String again;
    private final String after;
    private final Charset charset;

    HostileFiles(String before, String again, String after, Charset charset) {
        this.before = before;
        this.again = again;
        this.after = after;
        this.charset = charset;
    }

    /// @param arguments a folder with room for one of them, and how many megabytes each is to have
    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        boolean wrong = false;
        for (HostileFiles one : values()) {
            Path file = one.in(Path.of(arguments[0]), Long.parseLong(arguments[1]) << 20);
            long start = System.nanoTime();
            String end;
            try {
                Optional<String> complaint = Honesty.complaint(file);
                wrong |= complaint.isPresent();
                end = complaint.map(words -> "WRONG " + words).orElse("ended in words");
            } catch (OutOfMemoryError | StackOverflowError broken) {
                wrong = true;
                end = "WRONG " + broken;
            }
            out.printf("%s: %s, looked at and loaded in %.1f s%n", one, end, (System.nanoTime() - start) / 1e9);
            Files.delete(file);
        }
        System.exit(wrong ? 1 : 0);
    }

    Path in(Path folder, long bytes) throws IOException {
        Path file = folder.resolve(name() + ".any");
        byte[] block = again.repeat(BLOCK / again.length()).getBytes(charset);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(before.getBytes(charset));
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
            out.write(after.getBytes(charset));
        }
        return file;
    }
}
