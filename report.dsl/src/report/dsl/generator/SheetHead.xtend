package report.dsl.generator

import static extension report.dsl.generator.Markup.escape

/** What all pages of findings begin with. */
final class SheetHead {

	/** By this a later run knows a page that it may write anew. */
	public static val MARK = '<meta name="generator" content="report check">'

	private new() {}

	static def of(String title) '''
		<!DOCTYPE html>
		<html lang="zh-Hans">
		<head>
		<meta charset="utf-8">
		«MARK»
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta name="color-scheme" content="light dark">
		<title>«title.escape»</title>
		<style>
		«StyleSheet.text»
		.findings { table-layout: fixed; margin: 1rem 0; }
		.findings th, .findings td { text-align: left; vertical-align: top; overflow-wrap: anywhere; }
		.findings tr { break-inside: avoid; }
		.findings .short { width: 4em; }
		.findings .word { width: 5.2em; }
		.findings .middle { width: 22%; }
		</style>
		</head>
	'''
}
