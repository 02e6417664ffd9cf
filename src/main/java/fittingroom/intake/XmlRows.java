package fittingroom.intake;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Items of an XML feed as rows, prefixes of names left out. It never resolves an entity and never opens another file:
/// a document type or an unknown entity ends the reading.
final class XmlRows implements RowReader {

    /// A feed that is refused as a whole.
    static final class Forbidden extends IOException {
        private static final long serialVersionUID = 1;
        private final transient IntakeProblem kind;

        Forbidden(IntakeProblem kind, String what) {
            super(what);
            this.kind = kind;
        }

        IntakeProblem kind() {
            return kind;
        }
    }

    private static final Set<String> ITEMS = Set.of("item", "entry", "product", "offer");
    private static final Set<String> OF_BROWSERS = Set.of("href", "rel", "type", "isPermaLink", "lang", "space");
    private static final XMLInputFactory XML = factory();
    private static final int LONGEST = 4 << 20;
    private static final String ENDLESS = "one text or tag has more than " + LONGEST + " characters";

    private final Columns columns;
    private final XMLStreamReader in;
    private long row;
    private boolean ended;
    private String cut = "";
    private Optional<IntakeProblem> damage = Optional.empty();

    XmlRows(Reader reader, List<String> known) throws IOException {
        columns = new Columns(known);
        try {
            in = XML.createXMLStreamReader(new Measured(reader));
        } catch (XMLStreamException broken) {
            throw new IOException(firstLine(broken), broken);
        }
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public boolean next() throws IOException {
        columns.clear();
        if (ended) {
            return false;
        }
        try {
            while (in.hasNext()) {
                int event = in.next();
                refuse(event);
                if (event == XMLStreamConstants.START_ELEMENT && ITEMS.contains(in.getLocalName())) {
                    row++;
                    attributes("");
                    item();
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            return tornAt(broken);
        }
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public String cell(int column) {
        return damage.isPresent() && column == 0 ? cut : columns.cell(column);
    }

    @Override
    public Optional<IntakeProblem> damage() {
        return damage;
    }

    @Override
    public boolean isBroken() {
        return columns.isBroken();
    }

    private boolean tornAt(XMLStreamException broken) throws IOException {
        String what = firstLine(broken);
        if (what.contains("entity") && !(broken instanceof WstxEOFException)) {
            throw new Forbidden(IntakeProblem.ENTITY, what);
        }
        ended = true;
        columns.clear();
        row = Math.max(1, row);
        cut = what;
        damage = Optional.of(IntakeProblem.BROKEN_XML);
        return true;
    }

    private void item() throws XMLStreamException, IOException {
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = in.next();
            refuse(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
                path.addLast(in.getLocalName());
                attributes(String.join(".", path) + ".");
                String target = in.getAttributeValue(null, "href");
                if (target != null) {
                    text.append(target);
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(in.getText());
                if (text.length() > LONGEST) {
                    throw new XMLStreamException(ENDLESS);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (path.isEmpty()) {
                    return;
                }
                String name = String.join(".", path);
                path.removeLast();
                columns.set(name, text.toString());
                text.setLength(0);
            }
        }
    }

    /// Attributes are read as elements of their names are; those that only tell browsers something are left.
    private void attributes(String prefix) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            if (!OF_BROWSERS.contains(name)) {
                columns.set(prefix + name, in.getAttributeValue(i));
            }
        }
    }

    private void refuse(int event) throws IOException {
        if (event == XMLStreamConstants.DTD) {
            throw new Forbidden(IntakeProblem.DOCTYPE, "");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Forbidden(IntakeProblem.ENTITY, in.getLocalName());
        }
    }

    private static String firstLine(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /// Gives a feed up in which no tag begins or ends for too long: the parser would keep all of it in memory.
    private static final class Measured extends FilterReader {
        private int run;

        Measured(Reader in) {
            super(in);
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int n = super.read(into, from, most);
            for (int i = from; i < from + n; i++) {
                run = into[i] == '<' || into[i] == '>' ? 0 : run + 1;
            }
            if (run > LONGEST) {
                throw new IOException(ENDLESS);
            }
            return n;
        }
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.getConfig().doParseLazily(false);
        return factory;
    }
}
