package fittingroom.learning;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.events.EventLog;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// A model as one binary file: a name and version, the hashes of what it was learned from, then its flat arrays, each
/// with its length. It holds no product and no shopper, so it is read only beside its catalog.
public final class ModelFile {

    /// Changes whenever what is learned or how it is kept changes.
    public static final int VERSION = 3;

    private static final int NAME = 0x46524D31;
    private static final int CHUNK = 1 << 16;

    private ModelFile() {}

    /// @throws UncheckedIOException if the disk fails
    public static void write(Model model, Path file) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), CHUNK))) {
            out.writeInt(NAME);
            out.writeInt(VERSION);
            out.writeUTF(model.catalogHash());
            out.writeUTF(model.logHash());
            out.writeInt(model.events());
            out.writeInt(model.shoppers());
            Popularity popularity = model.popularity();
            floats(out, popularity.overall);
            floats(out, popularity.byChannel);
            ints(out, popularity.buyers);
            floats(out, popularity.fresh);
            pairs(out, model.bought());
            pairs(out, model.seen());
            SessionNeighbours visits = model.visits();
            ints(out, visits.start);
            ints(out, visits.products);
            ints(out, visits.postingStart);
            ints(out, visits.postings);
            content(out, model.content());
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /// Refused where the file is no model, of another version, or learned from another catalog or log.
    ///
    /// @throws UncheckedIOException if the disk fails
    public static Outcome<Model> read(Path file, Catalog catalog, EventLog log) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), CHUNK))) {
            if (in.readInt() != NAME || in.readInt() != VERSION) {
                return Outcome.refused(Problem.of(LearningProblem.OTHER_VERSION, file.toString()));
            }
            String catalogHash = in.readUTF();
            String logHash = in.readUTF();
            if (!catalogHash.equals(catalog.hash()) || !logHash.equals(log.hash())) {
                return Outcome.refused(Problem.of(LearningProblem.OUT_OF_DATE, file.toString()));
            }
            long longest = Files.size(file) / 4;
            int events = in.readInt();
            int shoppers = in.readInt();
            Popularity popularity = new Popularity(
                    floats(in, longest), floats(in, longest), ints(in, longest), floats(in, longest));
            CoOccurrence bought = pairs(in, longest);
            CoOccurrence seen = pairs(in, longest);
            SessionNeighbours visits = new SessionNeighbours(
                    ints(in, longest), ints(in, longest), ints(in, longest), ints(in, longest),
                    SessionNeighbours.Settings.SERVED);
            return Outcome.done(new Model(
                    catalogHash, logHash, events, shoppers, popularity, bought, seen, visits, content(in, longest),
                    Kinds.of(catalog)));
        } catch (EOFException | UTFDataFormatException cut) {
            return Outcome.refused(Problem.of(LearningProblem.BROKEN, file.toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    private static void pairs(DataOutputStream out, CoOccurrence pairs) throws IOException {
        ints(out, pairs.start);
        ints(out, pairs.others);
        ints(out, pairs.together);
        floats(out, pairs.strengths);
        ints(out, pairs.groups);
    }

    private static CoOccurrence pairs(DataInputStream in, long longest) throws IOException {
        return new CoOccurrence(
                ints(in, longest), ints(in, longest), ints(in, longest), floats(in, longest), ints(in, longest));
    }

    private static void content(DataOutputStream out, Content content) throws IOException {
        ints(out, content.start);
        ints(out, content.terms);
        floats(out, content.weights);
        out.writeInt(content.names.length);
        for (String name : content.names) {
            out.writeUTF(name);
        }
    }

    private static Content content(DataInputStream in, long longest) throws IOException {
        int[] start = ints(in, longest);
        int[] terms = ints(in, longest);
        float[] weights = floats(in, longest);
        String[] names = new String[length(in, longest)];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
        }
        return new Content(start, terms, weights, names);
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (int value : values) {
            if (!chunk.hasRemaining()) {
                out.write(chunk.array());
                chunk.clear();
            }
            chunk.putInt(value);
        }
        out.write(chunk.array(), 0, chunk.position());
    }

    private static void floats(DataOutputStream out, float[] values) throws IOException {
        int[] bits = new int[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(values[i]);
        }
        ints(out, bits);
    }

    private static int[] ints(DataInputStream in, long longest) throws IOException {
        int[] values = new int[length(in, longest)];
        byte[] bytes = new byte[Math.min(CHUNK, values.length * 4)];
        ByteBuffer chunk = ByteBuffer.wrap(bytes);
        for (int at = 0; at < values.length; ) {
            int count = Math.min(bytes.length / 4, values.length - at);
            in.readFully(bytes, 0, count * 4);
            chunk.clear();
            for (int i = 0; i < count; i++) {
                values[at++] = chunk.getInt();
            }
        }
        return values;
    }

    private static float[] floats(DataInputStream in, long longest) throws IOException {
        int[] bits = ints(in, longest);
        float[] values = new float[bits.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.intBitsToFloat(bits[i]);
        }
        return values;
    }

    private static int length(DataInputStream in, long longest) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > longest) {
            throw new EOFException("a length of " + length);
        }
        return length;
    }
}
