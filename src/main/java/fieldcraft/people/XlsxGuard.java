package fieldcraft.people;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a workbook before it is read: a small file can unpack to more than there is memory for, and a cell can
 * claim a column so far to the right that no row up to it fits.
 */
final class XlsxGuard {
    /** The most that all parts of a workbook may unpack to, in megabytes; 20,000 people take about 20. */
    static final int MOST_MEGABYTES = 40;

    /** Spreadsheets end at column XFD. */
    private static final Pattern FAR = Pattern.compile("[A-Za-z]{4}.*");

    private XlsxGuard() {}

    /** @throws UnreadableFile if it is larger inside than we take */
    static void check(byte[] bytes) throws UnreadableFile, IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            int left = MOST_MEGABYTES * 1024 * 1024;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                byte[] content = unpacked(zip, part, left);
                left -= content.length;
                checkPlaces(content);
            }
        }
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry part, int most) throws UnreadableFile, IOException {
        try (InputStream content = zip.getInputStream(part)) {
            byte[] unpacked = content.readNBytes(most + 1);
            if (unpacked.length > most) {
                throw new UnreadableFile("people.import.file.bomb", MOST_MEGABYTES);
            }
            return unpacked;
        }
    }

    private static void checkPlaces(byte[] content) throws UnreadableFile {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && isFar(xml)) {
                    throw new UnreadableFile("people.import.file.broken");
                }
            }
        } catch (XMLStreamException e) {
            // A picture, or broken XML: whoever reads it as a sheet comes no further than we did.
        }
    }

    private static boolean isFar(XMLStreamReader xml) {
        return xml.getLocalName().equals("c")
                && Optional.ofNullable(xml.getAttributeValue("", "r"))
                        .filter(place -> FAR.matcher(place).matches())
                        .isPresent();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
