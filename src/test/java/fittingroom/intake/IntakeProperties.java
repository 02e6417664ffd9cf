package fittingroom.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Whatever is done to a file, no row is lost without a word, and a look finds what a load finds.
class IntakeProperties {

    private static final List<String> WHOLE = List.of(
            "id,title,price,group_id,stock\n1,Coat,3.50,,2\n2,\"Hat, felt\",4,g,1\n3,Scarf,\"5,00\",g,\n1,Coat,3,,\n",
            "id,time,type,shopper,product,price\n1,2026-01-02T03:04:05Z,view,a,p,\n2,1767322800,purchase,b,q,9.5\n"
                    + "2,1767322800,purchase,b,q,9.5\n3,02.01.2026 10:00,add,c,p,1\n",
            "slate,time,shopper,channel,placement,anchor,position,product\ns,2026-01-02,a,web,home,,1,p\n"
                    + "s,2026-01-02,a,web,home,,2,q\nt,,b,app,cart,,1,r\n",
            "Handle,Title,Option1 Name,Option1 Value,Variant Price,Image Src\ncoat,Coat,Size,S,9,u\ncoat,,,M,9,\ncoat,,,,,v\n",
            "<rss version=\"2.0\"><channel><item><g:id xmlns:g=\"u\">1</g:id><title>Coat</title></item>"
                    + "<item><id>2</id><title>Hat</title></item></channel></rss>",
            "{\"id\":1,\"title\":\"Coat\",\"tags\":[\"a\",\"b\"]}\n{\"id\":2,\"title\":\"Hat\"}\n",
            "[{\"id\":1,\"name\":\"Coat\"},{\"id\":2,\"name\":\"Hat\",\"price\":{\"amount\":3}}]",
            "{\"session\":7,\"events\":[{\"aid\":11,\"ts\":1772474645120,\"type\":\"clicks\"},{\"aid\":12,\"ts\":\"x\"}]}\n"
                    + "{\"session\":8,\"events\":[]}\n{\"session\":9,\"events\":[{\"aid\":1,\"ts\":1772474645}]}\n",
            "{\"type\":\"track\",\"event\":\"Order Completed\",\"messageId\":\"m\",\"userId\":\"u\",\"timestamp\":"
                    + "\"2026-03-02T18:04:05Z\",\"properties\":{\"products\":[{\"sku\":\"A\",\"price\":\"3,5\"},{\"sku\":\"\"}]}}\n"
                    + "{\"type\":\"page\",\"messageId\":\"n\",\"userId\":\"u\",\"timestamp\":\"2026-03-02\"}\n",
            "ID,Type,SKU,Name,Published,Visibility in catalog,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n"
                    + "1,variable,T,Tee,1,visible,,,Size,\"S, M\"\n2,variation,T-S,Tee S,1,visible,9,id:1,Size,S\n"
                    + "3,variation,T-M,Tee M,1,visible,8,T,Size,M\n",
            "sku,attribute_set_code,product_type,name,price,additional_attributes,configurable_variations\n"
                    + "C-S,D,simple,Coat S,9,size=S,\nC,D,configurable,Coat,,material=Wool,sku=C-S,size=S\n",
            "{\"@type\":\"Product\",\"sku\":\"1\",\n\"name\":\"Coat\",\"offers\":[{\"price\":\"5\"}]}\n");

    @Property(tries = 1500)
    void noRowIsLostWithoutAWord(@ForAll @IntRange(max = 11) int which, @ForAll long seed, @ForAll @IntRange(max = 5) int blows)
            throws IOException {
        byte[] bytes = new Mangler(new Random(seed)).mangled(WHOLE.get(which).getBytes(StandardCharsets.UTF_8), blows);
        Path file = Files.createTempFile("mangled", ".any");
        try {
            Files.write(file, bytes);
            assertEquals(Optional.empty(), Honesty.complaint(file));
        } finally {
            Files.delete(file);
        }
    }

    /// However quotes and line ends fall, every line that is no header ends up in a row that is counted.
    @Property(tries = 500)
    void rowsOfATableAreCountedAsTheyStand(@ForAll @IntRange(min = 1, max = 300) int rows, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("id,title,note\n");
        for (int i = 0; i < rows; i++) {
            String note = random.nextBoolean() ? "\"two\nlines, \"\"quoted\"\"\"" : "plain";
            text.append(i).append(",Coat ").append(i).append(',').append(note);
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        Path file = Files.createTempFile("rows", ".any");
        try {
            Files.writeString(file, text.toString());
            Gathered all = Gathered.from(file);
            assertEquals(rows, all.report().rows());
            assertEquals(rows, all.products.size());
        } finally {
            Files.delete(file);
        }
    }
}
