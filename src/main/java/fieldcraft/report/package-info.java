/**
 * Who is how far: figures about people and modules, one person's transcript, and the same as tables to take along. It only
 * reads.
 *
 * <p>May import {@code learning}, {@code assignment}, {@code coaching}, {@code recall} and everything below them.
 *
 * <ul>
 *   <li>What counts: {@code Definition}, one for each figure.
 *   <li>From rows to figures: {@code ReportDao}, {@code WorkReader}, {@code Work}, {@code Figures}, {@code LearnerFigures}.
 *   <li>The matrix: {@code MatrixFilter}, {@code Roll}, {@code MatrixPage}. A person: {@code Transcript}, {@code Competence}.
 *   <li>To take along: {@code MatrixTable}, {@code TranscriptTable}, written by {@code CsvFile} and {@code XlsxFile}.
 * </ul>
 */
package fieldcraft.report;
