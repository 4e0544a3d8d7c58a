package report.dsl.generator

import java.util.List

import static extension report.dsl.generator.Markup.escape

/** The published page of a report: one file that asks for nothing else and needs no script. */
final class HtmlReport {

	/** What the page of a full-size report takes, in characters. */
	static val TYPICAL = 60_000

	val Publication report
	val Colophon colophon
	val List<List<Part>> sections

	/** Sets a report out, with pictures from there. */
	new(Publication report, Pictures pictures) {
		this.report = report
		this.colophon = new Colophon(report)
		this.sections = Article.of(report, pictures)
	}

	/** The whole page. */
	def String page() {
		val html = new StringBuilder(TYPICAL)
		html.append(Markup.lines(head)).append(StyleSheet.text).append(Markup.lines(printing))
		article(html)
		html.append(Markup.lines(stamp)).append(Markup.inScript(JsonReport.compact(report)))
		html.append(Markup.lines(end)).toString
	}

	/** What of it goes into the page of a content management system, which knows no style of ours. */
	def String fragment() {
		val html = new StringBuilder(TYPICAL)
		article(html)
		PastedStyle.dress(html.toString)
	}

	/** All that grows with the report goes straight into the buffer; templates are the frame. */
	def private article(StringBuilder html) {
		html.append(Markup.lines(opening))
		SectionMarkup.write(sections, report, html)
		html.append(Markup.lines(closing))
	}

	def private head() '''
		<!DOCTYPE html>
		<html lang="«report.language»">
		<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<meta name="author" content="«report.body.escape»">
		<meta name="report-form" content="«report.stamp.form.escape»">
		<meta name="report-rules" content="«report.stamp.rules.escape»">
		<meta name="report-source" content="«report.stamp.source»">
		<title>«IF report.draft»«"［草稿］".words»«ENDIF»«report.title.escape»</title>
		<style>
	'''

	def private printing() '''
		@page {
		  @bottom-left { content: "«"源文".words» «report.stamp.shortSource»"; }
		  «IF report.draft»
		  	@top-center { content: "«"草稿".words»"; color: #a3181f; font-size: 12pt; }
		  «ENDIF»
		}
		</style>
		</head>
		<body>
		<main>
	'''

	def private opening() '''
		<article class="report" lang="«report.language»" data-form="«report.stamp.form.escape»" data-rules="«report.stamp.rules.escape»" data-source="«report.stamp.source»">
		«IF report.draft»
			<p class="draft"><strong>«"草稿".words»</strong> «"未经检查通过，不作为正式年报。".words»</p>
		«ENDIF»
		<h1>«Markup.title(report.title)»</h1>
	'''

	def private closing() '''
		«IF !colophon.attachment.empty»
			<p class="attachment">«"附件：".words»«colophon.attachment.escape»</p>
		«ENDIF»
		«signature»
		</article>
	'''

	def private signature() '''
		«IF !(colophon.signature.empty && colophon.date.empty)»
			<div class="signature">
			«IF !colophon.signature.empty»
				<p>«colophon.signature.escape»</p>
			«ENDIF»
			«IF !colophon.day.empty»
				<p><time datetime="«colophon.day»">«colophon.date»</time></p>
			«ELSEIF !colophon.date.empty»
				<p>«colophon.date.escape»</p>
			«ENDIF»
			</div>
		«ENDIF»
	'''

	def private stamp() '''
		</main>
		<footer class="stamp">
		«FOR fact : colophon.stamp»
			<span>«fact.escape»</span>
		«ENDFOR»
		</footer>
		<script type="application/json" id="report-data">'''

	def private end() '''
		</script>
		</body>
		</html>
	'''

	/** Words of the page itself in the script of the report. */
	def private words(String official) {
		report.official(official)
	}
}
