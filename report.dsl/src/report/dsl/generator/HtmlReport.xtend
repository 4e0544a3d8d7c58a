package report.dsl.generator

import java.util.List
import report.dsl.generator.Part.Heading
import report.dsl.generator.Part.Image
import report.dsl.generator.Part.MissingImage
import report.dsl.generator.Part.Paragraph
import report.dsl.generator.Part.Run
import report.dsl.generator.Part.Table

import static extension report.dsl.generator.Markup.escape

/** The published page of a report: one file that asks for nothing else and needs no script. */
final class HtmlReport {

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
		Markup.lines('''
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
			«StyleSheet.text»
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
			«article»
			</main>
			<footer class="stamp">
			«FOR fact : colophon.stamp»
				<span>«fact.escape»</span>
			«ENDFOR»
			</footer>
			<script type="application/json" id="report-data">«Markup.inScript(JsonReport.compact(report))»</script>
			</body>
			</html>
		''')
	}

	/** What of it goes into the page of a content management system. */
	def String fragment() {
		Markup.lines(article)
	}

	def private article() '''
		<article class="report" lang="«report.language»" data-form="«report.stamp.form.escape»" data-rules="«report.stamp.rules.escape»" data-source="«report.stamp.source»">
		«IF report.draft»
			<p class="draft"><strong>«"草稿".words»</strong> «"未经检查通过，不作为正式年报。".words»</p>
		«ENDIF»
		<h1>«Markup.title(report.title)»</h1>
		«FOR parts : sections»
			<section>
			«FOR part : parts»
				«part.markup»
			«ENDFOR»
			</section>
		«ENDFOR»
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

	def private CharSequence markup(Part part) {
		switch part {
			Heading: '''<h«part.rank»>«part.text.escape»</h«part.rank»>'''
			Paragraph: '''<p>«FOR run : part.runs»«run.inline»«ENDFOR»</p>'''
			Image: '''<figure><img src="«part.address»" alt="«part.alternative.escape»"></figure>'''
			MissingImage: '''<p class="missing">«"［此处有图：".words»«part.alternative.escape»］</p>'''
			Table: '''
				<section class="scroll" aria-labelledby="«part.grid.id»" tabindex="0">
				«TableMarkup.of(part.grid)»
				</section>
			'''
		}
	}

	def private inline(Run it) '''«IF gap»<mark>«text»</mark>«ELSE»«Markup.prose(text)»«ENDIF»'''

	/** Words of the page itself in the script of the report. */
	def private words(String official) {
		report.official(official)
	}
}
